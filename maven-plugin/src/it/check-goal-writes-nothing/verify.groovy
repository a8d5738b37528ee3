def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] Checked src/packs: no faults')
assert !new File(basedir, 'target').exists()
