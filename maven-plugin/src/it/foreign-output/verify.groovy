def log = new File(basedir, 'build.log').text
def place = new File(basedir, 'public/vik-crossing')

assert log.contains("on project foreign-output: $place is not empty and was not written by Standpoint "
    + '(no .standpoint file); choose another <outputDirectory> or remove it -> [Help 1]\n')
assert place.list() == ['letter.txt']
assert new File(place, 'letter.txt').text == 'Dear Ane, here is what Sund told us.\n'
assert new File(basedir, 'public').list() == ['vik-crossing']
