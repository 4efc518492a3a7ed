import { phrases } from './lists.ts'

/**
 * States, provinces, regions and prefectures within a state, by country (ISO 3166-1 alpha-2), from general knowledge: what governors
 * and premiers govern. Those whose name several states have (Punjab), or that are words or people's names (Victoria, Delta), are left out.
 */
export const DIVISIONS: Readonly<Record<string, readonly string[]>> = {
  AF: phrases(
    `Balkh, Helmand, Nangarhar, Kunduz, Badakhshan Province, Paktika, Paktia, Khost Province, Ghazni, Bamiyan, Bamyan, Kunar, Takhar, Baghlan, Faryab`,
  ),
  AR: phrases(`Buenos Aires Province, Santa Fe Province, Tucumán, Neuquén, Chubut, Jujuy`),
  AU: phrases(
    `New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory`,
  ),
  BA: phrases(`Republika Srpska`),
  BE: phrases(`Flanders, Wallonia`),
  BR: phrases(`Minas Gerais, Bahia, Pernambuco, Paraná, Santa Catarina, Rio Grande do Sul, Mato Grosso, Goiás, Ceará,
    Maranhão, Roraima, Rondônia, Espírito Santo`),
  CA: phrases(`British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland and Labrador,
    Prince Edward Island, Nunavut, Yukon, Northwest Territories`),
  CD: phrases(`Ituri, Haut-Katanga, Lualaba, Maniema`),
  CN: phrases(`Jiangsu, Zhejiang, Shandong, Fujian, Hubei, Hunan, Henan, Hebei, Shanxi, Shaanxi, Gansu, Qinghai, Guizhou,
    Hong Kong Special Administrative Region, Macao Special Administrative Region, Hong Kong SAR, Macao SAR, HKSAR, Guangxi, Jiangxi, Anhui, Jilin, Liaoning, Heilongjiang, Inner Mongolia, Ningxia`),
  CO: phrases(`Antioquia, Cundinamarca, Chocó, Nariño`),
  DE: phrases(`Saxony, Lower Saxony, Saxony-Anhalt, Hesse, Thuringia, Brandenburg, Saarland, North Rhine-Westphalia,
    Baden-Württemberg, Rhineland-Palatinate, Schleswig-Holstein, Mecklenburg-Western Pomerania`),
  EC: phrases(`Guayas, Pichincha, Manabí`),
  EG: phrases(`Ismailia, Minya, Sohag, Assiut`),
  ES: phrases(`Andalusia, Basque Country, Castile and León, Extremadura, Balearic Islands`),
  ET: phrases(`Oromia, Somali Region, Afar Region`),
  FR: phrases(`Normandy, Brittany, Occitanie, Auvergne-Rhône-Alpes, Île-de-France`),
  GH: phrases(`Ashanti Region, Ashanti, Brong Ahafo`),
  ID: phrases(`West Kalimantan, Central Kalimantan, Central Sulawesi, Southeast Sulawesi, Maluku, North Maluku, Bengkulu,
    Lampung, Jambi, Riau Islands, Banten`),
  IN: phrases(`West Bengal, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Arunachal Pradesh, Himachal Pradesh, Bihar,
    Odisha, Jharkhand, Chhattisgarh, Rajasthan, Haryana, Maharashtra, Karnataka, Tamil Nadu, Telangana, Meghalaya, Mizoram,
    Nagaland, Tripura, Sikkim, Uttarakhand, Jammu and Kashmir`),
  IQ: phrases(`Anbar, Nineveh, Diyala, Dhi Qar, Salahuddin`),
  IR: phrases(
    `East Azarbaijan, West Azarbaijan, Sistan and Baluchestan, Hormozgan, Kermanshah, Mazandaran, Lorestan, Kurdistan Province`,
  ),
  IT: phrases(
    `Lombardy, Veneto, Tuscany, Piedmont, Liguria, Calabria, Campania, Emilia-Romagna, Friuli Venezia Giulia, Lazio, Abruzzo, Basilicata, Umbria, Apulia`,
  ),
  JP: phrases(`Hyogo, Kanagawa, Chiba Prefecture, Saitama, Aichi, Shizuoka, Ishikawa Prefecture, Kagoshima, Kumamoto, Niigata,
    Iwate, Aomori, Yamaguchi Prefecture, Mie Prefecture`),
  KE: phrases(`Kiambu, Machakos, Turkana, Garissa, Kakamega, Nyeri`),
  KR: phrases(
    `Gyeonggi, Gangwon, North Gyeongsang, South Gyeongsang, North Jeolla, South Jeolla, Chungcheong`,
  ),
  KZ: phrases(`Zhambyl, Zhetysu, Akmola, Kostanai, East Kazakhstan, West Kazakhstan, North Kazakhstan`),
  MM: phrases(`Shan State, Kachin State, Chin State, Kayah State`),
  MX: phrases(`Jalisco, Sinaloa, Nuevo León, Tamaulipas, Michoacán, Quintana Roo, Sonora, Coahuila, Guanajuato, Zacatecas,
    Tabasco, Baja California`),
  MY: phrases(`Selangor, Kedah, Kelantan, Terengganu, Pahang, Perak, Perlis, Negeri Sembilan`),
  NG: phrases(`Lagos State, Kano State, Kaduna State, Borno State, Rivers State, Delta State, Niger State, Plateau State, Edo State,
    Benue, Zamfara, Sokoto, Kebbi, Katsina, Jigawa, Yobe, Bauchi, Adamawa, Taraba, Nasarawa, Bayelsa, Akwa Ibom, Cross River State,
    Anambra, Enugu, Ebonyi, Kogi State, Kogi, Oyo State, Ogun State, Osun State, Ondo State, Ekiti State, Imo State, Abia State, Gombe State, Kwara State`),
  PE: phrases(`Arequipa, Cusco, Piura, Cajamarca`),
  PK: phrases(`Gilgit-Baltistan, Azad Kashmir, Azad Jammu and Kashmir`),
  RS: phrases(`Vojvodina`),
  RU: phrases(`Ingushetia, North Ossetia, Kabardino-Balkaria, Karachay-Cherkessia, Kalmykia, Krasnodar Territory, Stavropol
    Territory, Stavropol, Yakutia, Buryatia, Chuvashia, Udmurtia, Leningrad Region, Moscow Region`),
  SD: phrases(`North Darfur, South Darfur, West Darfur, North Kordofan, South Kordofan, Gezira`),
  SO: phrases(`Jubaland, Galmudug, Hirshabelle`),
  TJ: phrases(`Sughd, Khatlon, Gorno-Badakhshan`),
  UA: phrases(`Dnipropetrovsk, Kirovohrad, Zakarpattia, Khmelnytskyi`),
  US: phrases(`Alabama, Arizona, Arkansas, Colorado, Connecticut, Delaware, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
    Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
    South Carolina, South Dakota, Tennessee, Utah, Vermont, West Virginia, Wisconsin, Wyoming`),
  VE: phrases(`Zulia, Táchira, Carabobo`),
  VN: phrases(`Quang Ninh, Nghe An, Thanh Hoa, Lam Dong, Dong Nai, Binh Duong, Thai Nguyen, Lao Cai, Son La, Lai Chau, Dien Bien,
    Lang Son, Cao Bang, Ha Giang, Tuyen Quang, Phu Tho, Bac Ninh, Bac Giang, Hung Yen, Ninh Binh, Ha Tinh, Quang Binh, Quang Tri,
    Quang Nam, Quang Ngai, Binh Dinh, Phu Yen, Khanh Hoa, Ninh Thuan, Binh Thuan, Gia Lai, Kon Tum, Dak Lak, Dak Nong, Tay Ninh,
    An Giang, Kien Giang, Dong Thap, Tien Giang, Vinh Long, Ben Tre, Tra Vinh, Soc Trang, Bac Lieu, Ca Mau, Vung Tau, Phu Quoc`),
  ZA: phrases(`Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga, Eastern Cape, Western Cape, Northern Cape`),
}

/** What stands right behind a governor's title in the press of Pakistan, without an `of`: `Governor Punjab`, `Chief Secretary Sindh`. */
export const GOVERNED_AT_ONCE: readonly string[] = phrases(
  `punjab, sindh, balochistan, khyber pakhtunkhwa, kp, kpk, gilgit-baltistan, gilgit baltistan, gb, azad kashmir, ajk, karachi, lahore, islamabad, peshawar, quetta`,
)
