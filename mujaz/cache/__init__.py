"""What is kept between builds under `.cache/`: never trusted, always possible to make again."""
