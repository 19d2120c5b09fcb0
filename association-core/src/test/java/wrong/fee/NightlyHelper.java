package wrong.fee;

class NightlyHelper {
  @jakarta.ejb.Schedule(hour = "1")
  void nightly() {}
}
