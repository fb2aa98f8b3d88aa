"""What measures the speed of the generator, of the site build and of search; never published."""
