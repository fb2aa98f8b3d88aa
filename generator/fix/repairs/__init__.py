"""One repair a file. The order in which they run stands in :mod:`generator.fix.fix`."""
