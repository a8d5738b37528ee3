def log = new File(basedir, 'build.log').text

assert log.contains('src/packs/vik-crossing/pack.md:6:88: \u001b[1;31merror:\u001b[m '
    + 'unknown actor "hollt" - did you mean "holt"? [unknown-actor]\n')
assert log.contains(' \u001b[1;31m^^^^^\u001b[m\n')
