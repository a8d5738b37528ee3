def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] Skipped, no packs checked')
assert log.contains('[INFO] Skipped, no packs built')
assert !new File(basedir, 'target').exists()
