"""Data with a version: rules, texts, translations, fonts, icons, styles, example cases."""
