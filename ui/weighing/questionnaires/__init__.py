"""The questionnaires of the weighing: lists answered item by item, and results of instruments kept elsewhere."""
