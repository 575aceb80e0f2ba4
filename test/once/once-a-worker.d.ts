// What environment.cjs gives to every test file.
declare function onceAWorker<Made>(name: string, make: () => Made): Made;
