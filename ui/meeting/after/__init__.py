"""After the table: minutes, telling, actions, and the papers that go out."""
