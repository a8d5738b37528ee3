package dev.standpoint.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The format's own JSON schema, as OASIS publishes it with the standard (errata 01). */
public final class SarifSchema {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(text("sarif-schema-2.1.0.json"), InputFormat.JSON);

  private SarifSchema() {}

  /** What a log has that the schema forbids. */
  public static List<String> faultsOf(byte[] log) {
    return SCHEMA
        .validate(
            new String(log, UTF_8),
            InputFormat.JSON,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  static String text(String resource) {
    try (InputStream in = SarifSchema.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
