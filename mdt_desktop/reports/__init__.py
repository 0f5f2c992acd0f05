"""Documents as plain blocks, and the one place that draws them."""
