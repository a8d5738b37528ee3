/**
 * What became known after a day: the pack as of that day compared with the pack as it is.
 *
 * <p>Depends on {@code assemble.redaction}, {@code .matrix}, {@code .history}, {@code .timeline}
 * and {@code .coverage}.
 */
@NullMarked
package dev.standpoint.assemble.change;

import org.jspecify.annotations.NullMarked;
