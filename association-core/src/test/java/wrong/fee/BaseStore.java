package wrong.fee;

class BaseStore {}
