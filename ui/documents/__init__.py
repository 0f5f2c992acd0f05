"""Papers: every other document of a case, looked at before it leaves."""
