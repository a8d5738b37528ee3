def log = new File(basedir, 'build.log').readLines()
def page = new File(basedir, 'target/packs/vik-crossing/index.html').text

assert log.contains('[INFO] src/packs/vik-crossing/pack.md:1:1: info: '
    + '1 record is left out, known only after 2031-02-01 [left-out]')
assert page.contains('As of <time datetime="2031-02-01">1 February 2031</time>')
assert page.contains('ruled the crossing out')
assert !page.contains('sign the same day')
