"""The screen: Qt only. Knows use cases, reports and the domain; never the database."""

from ui.singletons import keep_alive

keep_alive()
