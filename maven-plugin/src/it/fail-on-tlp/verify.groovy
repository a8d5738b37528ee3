def log = new File(basedir, 'build.log').text
def hint = 'expected at most TLP:GREEN, or -Dstandpoint.maxTlp=green [forbidden-label]'

assert log.count('[ERROR] src/packs/vik-crossing/pack.md:7:72: error: '
    + 'text with the label TLP:AMBER would be published - ' + hint) == 2
assert log.count('[ERROR] src/packs/desk/pack.md:3:6: error: '
    + 'text with the label TLP:RED would be published - ' + hint) == 2
assert !new File(basedir, 'target').exists()
