def log = new File(basedir, 'build.log').text
def notes = new File(basedir, 'src/notes')

assert log.contains("on project bad-parameters: <contentDirectory> does not exist: $notes -> [Help 1]\n".toString())
assert log.contains('on project bad-parameters: <asOf> is "12.3.2031" '
    + '- expected a day such as 2031-03-12 -> [Help 1]\n')
assert log.contains('on project bad-parameters: <format> is "xml" - expected text or github -> [Help 1]\n')
assert log.contains('on project bad-parameters: <severities> has the unknown code "unknwn-class" '
    + '- did you mean "unknown-class"? -> [Help 1]\n')
assert log.contains('on project bad-parameters: <pdfProfile> is "short" '
    + '- expected brief or full -> [Help 1]\n')
assert log.contains('on project bad-parameters: <maxTlp> is "yellow" '
    + '- expected clear, green, amber, amber+strict or red -> [Help 1]\n')
assert !new File(basedir, 'target').exists()
