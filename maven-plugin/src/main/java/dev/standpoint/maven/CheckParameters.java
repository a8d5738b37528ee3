package dev.standpoint.maven;

import dev.standpoint.CheckRequest;
import dev.standpoint.TlpLimits;
import dev.standpoint.diagnostic.SeverityOverrides;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The parameters that both goals have for what to read and how strictly to check it. */
record CheckParameters(
    File base,
    File contentDirectory,
    @Nullable File templatesDirectory,
    @Nullable String asOf,
    @Nullable String since,
    @Nullable String maxTlp,
    @Nullable String failOnTlp,
    SeverityOverrides severities,
    String failOn,
    boolean allowHtml) {

  CheckRequest request() throws MojoExecutionException {
    return new CheckRequest(
        base.toPath(),
        Parameters.folder("contentDirectory", contentDirectory),
        Parameters.optionalFolder("templatesDirectory", templatesDirectory),
        Parameters.day("asOf", asOf),
        Parameters.day("since", since),
        new TlpLimits(Parameters.label("maxTlp", maxTlp), Parameters.label("failOnTlp", failOnTlp)),
        severities,
        Parameters.failOn(failOn),
        Parameters.html(allowHtml));
  }
}
