/**
 * Writes artifacts to a folder, all or nothing, even if a build is killed or two run at once. The
 * only package that writes files. Depends on model and render. Used by Generator.
 */
@NullMarked
package dev.standpoint.publish;

import org.jspecify.annotations.NullMarked;
