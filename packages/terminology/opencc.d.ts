// OpenCC's list of characters as its package ships it: "traditional simplified[ simplified…]" parted by "|". The package has types for its converters alone.
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
