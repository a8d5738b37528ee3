def log = new File(basedir, 'build.log').readLines()
def norra = new File(basedir, 'norra/target/packs/vik-crossing')
def sund = new File(basedir, 'sund/target/packs/vik-toll')

assert log.contains('[INFO] Wrote 1 pack to norra/target/packs: vik-crossing')
assert log.contains('[INFO] Wrote 1 pack to sund/target/packs: vik-toll')
assert log.contains('[WARNING] sund/src/packs/vik-toll/pack.md:6:88: '
    + 'warning: unknown attribute "tone" [unknown-attribute]')
assert !log.any { it.contains('not marked @threadSafe') }

assert new File(norra, 'index.html').text.contains('sign the day the guarantee arrives')
assert new File(sund, 'index.html').text.contains('office put the toll at')
assert new File(sund, 'vik-toll.pdf').text.startsWith('%PDF-')
