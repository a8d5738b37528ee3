/**
 * Which sources and outlets reported which issues and events. Depends on assemble.matrix and
 * assemble.timeline. Used by assemble and assemble.redaction.
 */
@NullMarked
package dev.standpoint.assemble.coverage;

import org.jspecify.annotations.NullMarked;
