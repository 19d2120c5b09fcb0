package ua.opencities.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Platform} and the {@link Browser}. Both live in the root store: started by
 * the first test that asks, closed after the last test of the run.
 */
public final class OnPlatform implements ParameterResolver {
  private static final Namespace RUN = Namespace.create(OnPlatform.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Platform.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var store = context.getRoot().getStore(RUN);
    var platform =
        store.getOrComputeIfAbsent(Platform.class, none -> Platform.start(), Platform.class);
    return parameter.getParameter().getType() == Platform.class
        ? platform
        : store.getOrComputeIfAbsent(Browser.class, none -> new Browser(platform), Browser.class);
  }
}
