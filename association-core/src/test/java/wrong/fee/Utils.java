package wrong.fee;

class Utils {}
