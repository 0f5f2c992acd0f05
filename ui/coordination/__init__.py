"""Coordination: is somebody needed to keep it together, whom does the victim call, who does what before when."""
