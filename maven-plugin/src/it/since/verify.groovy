def page = new File(basedir, 'target/packs/vik-crossing/index.html').text
def data = new File(basedir, 'target/packs/vik-crossing/data/changes.json').text

assert page.contains('New since 1 February 2031')
assert data.contains('"since": "2031-02-01"')
assert data.contains('"kind": "shift"')
