def pack = new File(basedir, 'target/packs/vik-crossing')

assert new File(pack, 'sources.html').text == '<p>The desk has read Harbour Courier, 12 March 2031.</p>\n'
assert new File(pack, 'assets/screen.css').text == 'body { color: navy }\n'
assert new File(pack, 'index.html').text.contains('sign the day the guarantee arrives')
assert !new File(pack, 'vik-crossing.pdf').exists()
assert !new File(pack, 'data').exists()
