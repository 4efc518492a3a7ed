import { phrases } from './lists.ts'

/**
 * States, provinces, regions and prefectures within a state, by country (ISO 3166-1 alpha-2), from general knowledge: what governors
 * and premiers govern. Those whose name several states have (Punjab), or that are words or people's names (Victoria, Delta), are left out.
 */
export const DIVISIONS: Readonly<Record<string, readonly string[]>> = {
  AR: phrases(`Buenos Aires Province, Santa Fe Province, Tucumán, Neuquén, Chubut, Jujuy`),
  AU: phrases(
    `New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory`,
  ),
  BR: phrases(`Minas Gerais, Bahia, Pernambuco, Paraná, Santa Catarina, Rio Grande do Sul, Mato Grosso, Goiás, Ceará,
    Maranhão, Roraima, Rondônia, Espírito Santo`),
  CA: phrases(`British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland and Labrador,
    Prince Edward Island, Nunavut, Yukon, Northwest Territories`),
  CN: phrases(`Jiangsu, Zhejiang, Shandong, Fujian, Hubei, Hunan, Henan, Hebei, Shanxi, Shaanxi, Gansu, Qinghai, Guizhou,
    Guangxi, Jiangxi, Anhui, Jilin, Liaoning, Heilongjiang, Inner Mongolia, Ningxia`),
  DE: phrases(`Saxony, Lower Saxony, Saxony-Anhalt, Hesse, Thuringia, Brandenburg, Saarland, North Rhine-Westphalia,
    Baden-Württemberg, Rhineland-Palatinate, Schleswig-Holstein, Mecklenburg-Western Pomerania`),
  ES: phrases(`Andalusia, Basque Country, Castile and León, Extremadura, Balearic Islands`),
  ET: phrases(`Oromia, Somali Region, Afar Region`),
  GH: phrases(`Ashanti Region, Ashanti, Brong Ahafo`),
  ID: phrases(`West Kalimantan, Central Kalimantan, Central Sulawesi, Southeast Sulawesi, Maluku, North Maluku, Bengkulu,
    Lampung, Jambi, Riau Islands, Banten`),
  IN: phrases(`West Bengal, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Arunachal Pradesh, Himachal Pradesh, Bihar,
    Odisha, Jharkhand, Chhattisgarh, Rajasthan, Haryana, Maharashtra, Karnataka, Tamil Nadu, Telangana, Meghalaya, Mizoram,
    Nagaland, Tripura, Sikkim, Uttarakhand, Jammu and Kashmir`),
  IR: phrases(
    `East Azarbaijan, West Azarbaijan, Sistan and Baluchestan, Hormozgan, Kermanshah, Mazandaran, Lorestan, Kurdistan Province`,
  ),
  IT: phrases(
    `Lombardy, Veneto, Tuscany, Piedmont, Liguria, Calabria, Campania, Emilia-Romagna, Friuli Venezia Giulia`,
  ),
  JP: phrases(`Hyogo, Kanagawa, Chiba Prefecture, Saitama, Aichi, Shizuoka, Ishikawa Prefecture, Kagoshima, Kumamoto, Niigata,
    Iwate, Aomori, Yamaguchi Prefecture, Mie Prefecture`),
  KR: phrases(
    `Gyeonggi, Gangwon, North Gyeongsang, South Gyeongsang, North Jeolla, South Jeolla, Chungcheong`,
  ),
  KZ: phrases(`Zhambyl, Zhetysu, Akmola, Kostanai, East Kazakhstan, West Kazakhstan, North Kazakhstan`),
  MX: phrases(`Jalisco, Sinaloa, Nuevo León, Tamaulipas, Michoacán, Quintana Roo, Sonora, Coahuila, Guanajuato, Zacatecas,
    Tabasco, Baja California`),
  MY: phrases(`Selangor, Kedah, Kelantan, Terengganu, Pahang, Perak, Perlis, Negeri Sembilan`),
  NG: phrases(`Lagos State, Kano State, Kaduna State, Borno State, Rivers State, Delta State, Niger State, Plateau State, Edo State,
    Benue, Zamfara, Sokoto, Kebbi, Katsina, Jigawa, Yobe, Bauchi, Adamawa, Taraba, Nasarawa, Bayelsa, Akwa Ibom, Cross River State,
    Anambra, Enugu, Ebonyi`),
  PK: phrases(`Gilgit-Baltistan, Azad Kashmir, Azad Jammu and Kashmir`),
  RU: phrases(`Ingushetia, North Ossetia, Kabardino-Balkaria, Karachay-Cherkessia, Kalmykia, Krasnodar Territory, Stavropol
    Territory, Stavropol, Yakutia, Buryatia, Chuvashia, Udmurtia, Leningrad Region, Moscow Region`),
  SO: phrases(`Jubaland, Galmudug, Hirshabelle`),
  US: phrases(`Alabama, Arizona, Arkansas, Colorado, Connecticut, Delaware, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
    Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
    South Carolina, South Dakota, Tennessee, Utah, Vermont, West Virginia, Wisconsin, Wyoming`),
}
