"""The parts that pages are made of: they paint and take keys, and know no flow."""
