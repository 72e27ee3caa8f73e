export default 'claim';
