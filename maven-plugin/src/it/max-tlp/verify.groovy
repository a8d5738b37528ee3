def log = new File(basedir, 'build.log').readLines()
def packs = new File(basedir, 'target/packs')
def page = new File(packs, 'vik-crossing/index.html').text

assert log.contains('[INFO] src/packs/vik-crossing/pack.md:1:1: info: '
    + '1 record is left out, labelled stricter than TLP:GREEN [left-out]')
assert log.contains('[INFO] src/packs/desk/pack.md:1:1: info: '
    + 'this pack is left out, labelled stricter than TLP:GREEN [left-out]')
assert log.contains('[INFO] Wrote 1 pack to target/packs: vik-crossing')
assert page.contains('Text with a stricter label than TLP:GREEN is not included.')
assert page.contains('ruled the crossing out')
assert !page.contains('sign the same day')
assert new File(packs, 'vik-crossing/data/pack.json').text.contains('"maxTlp": "green"')
assert !new File(packs, 'desk').exists()
assert !new File(packs, 'index.html').exists()
