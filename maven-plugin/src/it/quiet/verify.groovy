def log = new File(basedir, 'build.log').text

// Maven shows only errors with -q, so a warning about something that is lost comes as one.
assert log.contains('[ERROR] src/packs/vik-crossing/pack.md:6:106: warning: unknown attribute "tone" [unknown-attribute]\n')
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/packs/vik-crossing/index.html').exists()
