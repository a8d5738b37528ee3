package dev.standpoint.read;

import dev.standpoint.model.PackFile;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.value.DataNode;
import java.util.List;
import java.util.Map;

/**
 * Values that all packs of a content folder inherit: front matter keys, record keys, and registers
 * with their files.
 */
record SiteDefaults(
    Map<String, DataNode.Entry> defaults,
    Map<String, Located> recordKeys,
    Registers registers,
    List<PackFile> files) {

  static final SiteDefaults NOTHING =
      new SiteDefaults(Map.of(), Map.of(), Registers.NONE, List.of());
}
