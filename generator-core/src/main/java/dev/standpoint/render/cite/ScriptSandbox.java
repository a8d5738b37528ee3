package dev.standpoint.render.cite;

import java.util.Locale;
import java.util.function.Function;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Runs scripts that see no Java class, file, address, clock or random number, and that must end
 * within a number of instructions.
 */
final class ScriptSandbox extends ContextFactory {

  /** How often instructions are counted. */
  private static final int STEP = 100_000;

  private static final int DEEPEST_CALL = 2_000;

  private long left;

  /** Runs an action of at most so many instructions. One thread at a time may call this. */
  <T> T run(long instructions, Function<Context, T> action) {
    left = instructions;
    Context context = enterContext();
    try {
      return action.apply(context);
    } finally {
      Context.exit();
    }
  }

  @Override
  protected Context makeContext() {
    Context context = super.makeContext();
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setInterpretedMode(true);
    context.setMaximumInterpreterStackDepth(DEEPEST_CALL);
    context.setInstructionObserverThreshold(STEP);
    context.setLocale(Locale.ROOT);
    context.setClassShutter(name -> false);
    return context;
  }

  @Override
  protected void observeInstructionCount(Context context, int instructions) {
    left -= instructions;
    if (left < 0) {
      throw new TooLongError();
    }
  }

  /** An error, since scripts can catch exceptions. */
  static final class TooLongError extends Error {
    private static final long serialVersionUID = 1;

    TooLongError() {
      super("it takes too long");
    }
  }
}
