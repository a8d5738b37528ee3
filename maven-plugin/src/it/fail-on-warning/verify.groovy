def log = new File(basedir, 'build.log').text

assert log.contains('\n[WARNING] src/packs/vik-crossing/pack.md:6:106: '
    + 'warning: unknown attribute "tone" [unknown-attribute]\n')
assert log.contains('on project fail-on-warning: 1 warning in 1 file -> [Help 1]\n')
assert !new File(basedir, 'target').exists()
