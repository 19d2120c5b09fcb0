package wrong.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

@ApplicationScoped
class EveryNight {
  @Inject private Provider<EndYear> works;
}
