"""The look: tokens, the style sheet made of them, icons in their colours."""
