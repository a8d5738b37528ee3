import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines()
def results = { file -> new JsonSlurper().parse(new File(basedir, "target/$file"), 'UTF-8').runs[0].results }

assert log.contains('[ERROR] src/packs/vik-crossing/pack.md:8:15: '
    + 'error: unknown class "nice" [unknown-class]')
assert log.contains('[INFO] Wrote target/rejected.sarif')
assert results('rejected.sarif')*.ruleId == ['unknown-attribute', 'unknown-class']
assert results('rejected.sarif')*.level == ['note', 'error']
assert results('rejected.sarif')[0].locations[0].physicalLocation == [
    artifactLocation: [uri: 'src/packs/vik-crossing/pack.md'],
    region: [startLine: 6, startColumn: 106, endColumn: 110]]

assert log.contains('[INFO] Checked src/packs: no problems')
assert results('passed.sarif')*.ruleId == ['unknown-attribute']
assert new File(basedir, 'target').list().sort() == ['passed.sarif', 'rejected.sarif']
