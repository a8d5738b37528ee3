/**
 * Files to {@code Pack} and {@code Theme}; the only package that sees Flexmark, YAML and input
 * files. Depends on model. Used by Generator.
 */
@NullMarked
package dev.standpoint.read;

import org.jspecify.annotations.NullMarked;
