package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A view of all records is computed once in a run, whoever asks for it. */
class SharedViewsTest {

  private final Briefing briefing =
      BriefingAssembler.assemble(PackText.pack(PackGenerator.text(1)), Optional.empty()).value();

  @Test
  void everyViewWithoutAFilterIsComputedOnceForAllThreads() throws Exception {
    List<Method> views =
        Arrays.stream(FilteredViews.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .toList();
    assertThat(views).hasSizeGreaterThan(10);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Method view : views) {
        Callable<Object> ask = () -> ask(view);
        IdentityHashMap<Object, Object> computed = new IdentityHashMap<>();
        for (Future<Object> one : threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask))) {
          computed.put(one.get(), "");
        }
        assertThat(computed).as(view.getName()).hasSize(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Object ask(Method view) throws ReflectiveOperationException {
    FilteredViews all = briefing.views(ViewFilter.ALL);
    return view.getParameterCount() == 0
        ? view.invoke(all)
        : view.invoke(all, MatrixLayout.DEFAULT);
  }
}
