def pack = new File(basedir, 'target/packs/vik-crossing')

assert new File(pack, 'sources.html').text == '<p>The desk has read Harbour Courier, 12 March 2031.</p>\n'
assert new File(pack, 'assets/screen.css').text == 'body { color: navy }\n'
assert new File(pack, 'index.html').text.contains('sign the day the guarantee arrives')
assert !new File(pack, 'vik-crossing.pdf').exists()
assert !new File(pack, 'data').exists()
assert new File(basedir, 'build.log').text.contains('[WARNING] src/theme/print/desk.css:2:3: warning: '
    + '"display: flex" is ignored: the print engine does not know it - '
    + 'use a table, floats or "display: inline-block" [print-style]\n')
