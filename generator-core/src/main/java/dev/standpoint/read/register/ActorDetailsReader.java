package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.model.register.ActorDetails;
import dev.standpoint.read.value.FieldReader;
import java.util.List;

/** Reads what Popolo and schema.org say of people and organizations. */
final class ActorDetailsReader {

  private final FieldReader fields;
  private final DiagnosticCollector findings;

  ActorDetailsReader(FieldReader fields, DiagnosticCollector findings) {
    this.fields = fields;
    this.findings = findings;
  }

  ActorDetails read() {
    reportNotPublished();
    return new ActorDetails(
        fields.text("description"),
        String.join(", ", fields.names("area")),
        String.join(", ", fields.names("party")),
        addresses("url"),
        addresses("image").stream().findFirst().orElse(""),
        fields.date("born"),
        fields.date("died"));
  }

  private List<String> addresses(String key) {
    return fields.scalarsOrFieldsOf(key, "url").stream()
        .map(found -> SourceReader.webAddress(found, findings))
        .filter(address -> !address.isEmpty())
        .toList();
  }

  /** Contact details in a copied register are private until the author says otherwise. */
  private void reportNotPublished() {
    for (String key : fields.keys()) {
      if (RegisterWords.NOT_PUBLISHED.main(key).isPresent()) {
        fields.node(key);
        fields
            .keyAt(key)
            .ifPresent(
                at ->
                    findings.add(
                        DiagnosticCode.UNUSED_KEY,
                        at,
                        "key \"" + key + "\" of an actor is not published"));
      }
    }
  }
}
