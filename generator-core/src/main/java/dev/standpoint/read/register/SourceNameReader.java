package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.model.register.CslName;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads names of people and organizations: a text, a map of CSL's name parts, or a list. */
final class SourceNameReader {

  private SourceNameReader() {}

  /** The names of a variable in order; without those that are blank or have errors. */
  static List<CslName> read(FieldReader fields, String variable, DiagnosticCollector findings) {
    Optional<DataNode> node = fields.node(variable);
    if (node.isEmpty()) {
      return List.of();
    }
    List<DataNode> items =
        node.get() instanceof DataNode.Sequence list ? list.items() : List.of(node.get());
    return items.stream().flatMap(item -> name(item, variable, findings)).toList();
  }

  private static Stream<CslName> name(
      DataNode node, String variable, DiagnosticCollector findings) {
    if (node instanceof DataNode.Mapping mapping) {
      return Stream.of(inParts(new FieldReader(mapping, findings)))
          .filter(SourceNameReader::isSomeone);
    }
    if (node instanceof DataNode.Scalar scalar) {
      return Stream.of(scalar.text()).filter(text -> !text.isBlank()).map(CslName::parse);
    }
    findings.add(
        DiagnosticCode.WRONG_TYPE,
        node.at(),
        "a name in \"" + variable + "\" is " + node.kind(),
        "expected a text or a map such as {family: Holt, given: Ane}");
    return Stream.empty();
  }

  /** Name parts as CSL 1.0.2 defines them. */
  private static CslName inParts(FieldReader fields) {
    CslName name =
        new CslName(
            fields.text("family"),
            fields.text("given"),
            fields.text("non-dropping-particle"),
            fields.text("dropping-particle"),
            fields.text("suffix"),
            fields.text("literal"));
    // They tell a citation processor how to guess or order name parts, which we take as given.
    Stream.of("comma-suffix", "static-ordering", "parse-names").forEach(fields::node);
    fields.reportUnknown("a name");
    boolean both = !name.literal().isEmpty() && !name.family().isEmpty();
    // A name with one part only is a full name, even if the part is called given.
    boolean alone = name.family().isEmpty() && name.literal().isEmpty();
    if (both || alone) {
      return CslName.literal(both ? name.literal() : name.given());
    }
    return name;
  }

  private static boolean isSomeone(CslName name) {
    return !name.inFull().isEmpty();
  }
}
