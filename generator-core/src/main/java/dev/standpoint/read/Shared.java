package dev.standpoint.read;

import dev.standpoint.model.PackFile;
import dev.standpoint.read.mark.Given;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/**
 * What all packs of a content folder inherit: keys of their front matter and of their records, what
 * these refer to, and registers with their files.
 */
record Shared(
    Map<String, YamlNode.Entry> defaults,
    Map<String, Given> recordKeys,
    Registers registers,
    List<PackFile> files) {

  static final Shared NOTHING = new Shared(Map.of(), Map.of(), Registers.NONE, List.of());
}
