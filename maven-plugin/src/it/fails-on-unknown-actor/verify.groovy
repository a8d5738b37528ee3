def log = new File(basedir, 'build.log').text

assert log.contains('''
[ERROR] src/packs/vik-crossing/pack.md:6:61: error: unknown actor "hollt" - did you mean "holt"? [unknown-actor]
  Prime Minister Ane Holt would ["never sign"]{.against actor=hollt on=crossing}.
                                                              ^^^^^
''')
assert log.count('unknown actor') == 1
assert log.contains("on project fails-on-unknown-actor: 1 error in 1 file -> [Help 1]\n".toString())

def former = new File(basedir, 'target/packs/vik-crossing/index.html').text
assert former.contains('sign the day the guarantee arrives')
assert !former.contains('never sign')
