package ua.opencities.web.held;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import ua.opencities.shared.held.Held;
import ua.opencities.support.OpenFiles;

@EnabledOnOs(OS.LINUX)
class UntilAnsweredTest {
  private final Map<String, Object> attributes = new HashMap<>();
  private final HttpServletRequest request =
      (HttpServletRequest)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {HttpServletRequest.class},
              (proxy, method, given) ->
                  switch (method.getName()) {
                    case "setAttribute" -> attributes.put((String) given[0], given[1]);
                    case "getAttribute" -> attributes.get(given[0]);
                    case "removeAttribute" -> attributes.remove(given[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                  });

  @Test
  void allThatARequestHeldIsGivenBackThoughOneCannotBeClosed() throws IOException {
    int before = OpenFiles.held();
    UntilAnswered.keep(
        request,
        () -> {
          throw new IOException("broken");
        });
    for (int i = 0; i < 20; i++) UntilAnswered.keep(request, large()::close);
    assertThat(OpenFiles.held()).isEqualTo(before + 20);
    answered();
    assertThat(OpenFiles.held()).isEqualTo(before);
    assertThat(attributes).isEmpty();
  }

  @Test
  void aFileThatNobodyTookIsGivenBackAndOneThatWasSentToo() throws IOException {
    int before = OpenFiles.held();
    OpenFile left = answer(large());
    OpenFile sent = answer(large());
    UntilAnswered.keep(request, left);
    UntilAnswered.keep(request, sent);
    sent.write(OutputStream.nullOutputStream());
    assertThat(OpenFiles.held()).isEqualTo(before + 1);
    answered();
    assertThat(OpenFiles.held()).isEqualTo(before);
  }

  @Test
  void aRequestThatHeldNothingHasNothingToGiveBack() {
    answered();
    assertThat(attributes).isEmpty();
  }

  private void answered() {
    var context =
        (ServletContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, given) -> null);
    new UntilAnswered().requestDestroyed(new ServletRequestEvent(context, request));
  }

  private static OpenFile answer(Held file) {
    return new OpenFile(file::writeTo, file::close);
  }

  private static Held large() throws IOException {
    return Held.of(new ByteArrayInputStream(new byte[300_000]), Long.MAX_VALUE);
  }
}
