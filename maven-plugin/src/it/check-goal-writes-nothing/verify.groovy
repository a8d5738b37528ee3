def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] Checked src/packs: no problems')
assert !new File(basedir, 'target').exists()
