"""Triage: how soon, whether a meeting is needed, which road, and the urgent consultation by phone."""
