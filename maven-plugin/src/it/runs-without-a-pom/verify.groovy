def log = new File(basedir, 'build.log').readLines()
def pack = new File(basedir, 'target/packs/vik-crossing')

assert !new File(basedir, 'pom.xml').exists()
assert log.contains('[INFO] Wrote 1 pack to target/packs: vik-crossing')
assert new File(pack, 'index.html').text.contains('sign the day the guarantee arrives')
assert new File(pack, 'vik-crossing.pdf').text.startsWith('%PDF-')
