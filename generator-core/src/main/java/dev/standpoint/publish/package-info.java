/**
 * Artifacts to a folder, all or nothing; the only package that writes files. Depends on render.
 * Used by Generator.
 */
@NullMarked
package dev.standpoint.publish;

import org.jspecify.annotations.NullMarked;
