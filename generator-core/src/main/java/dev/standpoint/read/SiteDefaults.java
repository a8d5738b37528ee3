package dev.standpoint.read;

import dev.standpoint.model.PackFile;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.value.DataNode;
import java.util.List;
import java.util.Map;

/**
 * What all packs of a content folder inherit: keys of their front matter and of their records, what
 * these refer to, and registers with their files.
 */
record SiteDefaults(
    Map<String, DataNode.Entry> defaults,
    Map<RecordKey, Located> recordKeys,
    Registers registers,
    List<PackFile> files) {

  static final SiteDefaults NOTHING =
      new SiteDefaults(Map.of(), Map.of(), Registers.NONE, List.of());
}
