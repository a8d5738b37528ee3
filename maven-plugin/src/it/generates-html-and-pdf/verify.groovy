def log = new File(basedir, 'build.log').readLines()
def pack = new File(basedir, 'target/packs/vik-crossing')

assert log.contains('[INFO] Checked src/packs: no problems')
assert log.contains('[INFO] Wrote 1 pack to target/packs: vik-crossing')
assert !log.any { it.startsWith('[WARNING]') || it.contains('SLF4J') }

assert new File(pack, 'index.html').text.contains('Norra has moved from no to a conditional yes.')
assert new File(pack, 'notes/courier.html').text.contains('Opposition leader Per Lund called the crossing')
assert new File(pack, 'vik-crossing.pdf').text.startsWith('%PDF-')
assert new File(pack, 'data/positions.csv').text.startsWith('id,actor,acting_for,issue,stance,')
assert new File(pack, 'data').list().length == 10
