def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] Skipped, no pack is checked')
assert log.contains('[INFO] Skipped, no pack is built')
assert !new File(basedir, 'target').exists()
